"""The command line: `wfk-bot`."""
