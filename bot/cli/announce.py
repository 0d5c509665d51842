"""The commands `wfk-bot announce` and `wfk-bot announcements`, as they are typed."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from typing import Annotated

import typer

from bot.domain.audiences import NewsTopic
from bot.domain.language import Language


def add_to(app: typer.Typer) -> None:
    """Let the command line know both."""
    app.command()(announce)
    app.command()(announcements)


def announce(
    *,
    german: Annotated[str | None, typer.Option("--de", help="The text in German.")] = None,
    english: Annotated[str | None, typer.Option("--en", help="The text in English.")] = None,
    chinese: Annotated[str | None, typer.Option("--zh", help="The text in Chinese.")] = None,
    topic: Annotated[
        NewsTopic, typer.Option(help="Reaches who subscribed to it; service (what every user has to know) all who did not unsubscribe.")
    ] = NewsTopic.SERVICE,
    segment: Annotated[
        list[str] | None,
        typer.Option(help="key=value: platform, language, region, role, interest or conference; several: all must hold."),
    ] = None,
    fallback: Annotated[
        Language | None, typer.Option(help="The text for those in whose language there is none; else they get nothing.")
    ] = None,
    at: Annotated[str | None, typer.Option(help="When, by the clock: 2027-05-12T14:00; else at once.")] = None,
    zone: Annotated[str, typer.Option(help="The time zone of --at.")] = "Europe/Berlin",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say whom it would reach, and store nothing.")] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Send without asking.")] = False,
    watch: Annotated[
        bool | None, typer.Option("--watch/--no-watch", help="Stay and show the progress; by default on a terminal only.")
    ] = None,
) -> None:
    """Announce something to many; the running bot sends it."""
    from bot.cli.announcing import Desk, Mode  # noqa: PLC0415 - loads every library, which `--help` need not wait for
    from bot.cli.announcing_arguments import read_wanted  # noqa: PLC0415
    from bot.cli.main import console, errors, settings_or_exit  # noqa: PLC0415 - which imports this module

    texts = {Language.DE: german, Language.EN: english, Language.ZH: chinese}
    try:
        wanted = read_wanted(texts, segment or (), topic=topic, fallback=fallback, at=at, zone=zone, now=datetime.now(UTC))
    except ValueError as mistake:
        errors.print(str(mistake), markup=False, highlight=False, soft_wrap=True)
        raise typer.Exit(2) from None
    desk = Desk(settings_or_exit(), console, errors, typer.confirm)
    raise typer.Exit(desk.run(desk.announce(wanted, Mode(dry_run, yes, console.is_terminal if watch is None else watch))))


def announcements(
    number: Annotated[str | None, typer.Argument(help="One of them, as 12 or A-0012; without it all, the newest first.")] = None,
    *,
    pause: Annotated[bool, typer.Option("--pause", help="Send nothing more of it until it is resumed.")] = False,
    resume: Annotated[bool, typer.Option("--resume", help="Go on with it.")] = False,
    recall: Annotated[bool, typer.Option("--recall", help="Never send what was not sent yet.")] = False,
    watch: Annotated[bool, typer.Option("--watch", help="Show its progress until it is through.")] = False,
    as_csv: Annotated[bool, typer.Option("--csv", help="Print its report as a table.")] = False,
) -> None:
    """Show how announcements go, a JSON line each; or pause, resume or recall one."""
    from bot.cli.announcing import Desk  # noqa: PLC0415
    from bot.cli.announcing_arguments import read_number  # noqa: PLC0415
    from bot.cli.main import console, errors, settings_or_exit  # noqa: PLC0415

    wishes = [
        name for name, wished in (("pause", pause), ("resume", resume), ("recall", recall), ("watch", watch), ("csv", as_csv)) if wished
    ]
    if len(wishes) > 1 or (wishes and number is None):
        errors.print("Give one number and one of --pause, --resume, --recall, --watch, --csv.")
        raise typer.Exit(2)
    try:
        chosen = None if number is None else read_number(number)
    except ValueError as mistake:
        errors.print(str(mistake), markup=False, highlight=False, soft_wrap=True)
        raise typer.Exit(2) from None
    desk = Desk(settings_or_exit(), console, errors, typer.confirm)
    raise typer.Exit(desk.run(desk.answer(chosen, wishes[0] if wishes else "", sys.stdout)))
