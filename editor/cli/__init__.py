"""The command line: the only code that knows arguments and exit codes."""
