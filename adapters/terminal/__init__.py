"""A talk in the terminal, through the same core as every platform."""

from adapters.terminal.adapter import TerminalAdapter

__all__ = ["TerminalAdapter"]
