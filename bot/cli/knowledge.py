"""`wfk-bot knowledge check`: findings, one a line."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from rich.console import Console

from knowledge.check import check


def print_findings(folder: Path, cache: Path, today: date, stale_days: int, console: Console) -> int:
    """Print what `check` finds, and keep the index in `cache`; returns 1 if any finding is an error."""
    findings = check(folder, today, stale_days, cache=cache)
    for finding in findings:
        console.print(f"{finding.file}:{finding.line}: {finding.severity}: {finding.kind}: {finding.detail}", soft_wrap=True, markup=False)
    failed = sum(finding.severity == "error" for finding in findings)
    console.print(f"{failed} errors, {len(findings) - failed} warnings.")
    return 1 if failed else 0
