"""Runs the command line: a mistake is one line on stderr, and help shows no noise."""

import errno
import os
import shlex
import shutil
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import cast

import typer
from typer.core import TyperArgument, TyperGroup, TyperOption

from bot.errors import AskFirstError, ConfigurationError

#: The exit code where something that should have worked didn't.
FAILED = 1
#: The exit code where the settings or the arguments can't be used.
MISUSED = 2

#: What the system says where an output can't be written: full, over quota, broken, closed.
OUTPUT_LOST = (errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EBADF)
#: What it says where a file can't be.
NOT_WRITABLE = (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOSPC, errno.EDQUOT)

#: The options by which Typer installs and prints a shell's completion.
COMPLETION = ("install_completion", "show_completion")


def run_command_line(app: typer.Typer, name: str, arguments: Sequence[str] | None) -> int | None:
    """Run a command and give its exit code; each expected error is told in a line."""
    _make_streams()
    try:
        _check_folder()
        given = _readable(sys.argv[1:] if arguments is None else arguments)
        status: int | None = plain(app).main(given, prog_name=name, standalone_mode=False)
    except AskFirstError as error:
        misused = isinstance(error, ConfigurationError)
        return _complain(name, str(error), MISUSED if misused else FAILED)
    except typer.TyperException as error:
        return _complain(name, _usage(error), error.exit_code)
    except OSError as error:
        return _complain(name, _lost(error), FAILED)
    return status


def _lost(error: OSError) -> str:
    """Say what can't be written; other errors of the system are ours to look into."""
    if error.filename and error.errno in NOT_WRITABLE:
        return f"{error.filename} can't be written: {error.strerror}."
    if error.filename or error.errno not in OUTPUT_LOST:
        raise error
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # Python writes what is left as it ends
    return f"The output can't be written: {error.strerror}."


def _make_streams() -> None:
    """Let a closed stream swallow what is written, and one without UTF-8 show what it can."""
    sys.stdout = sys.stdout or Path(os.devnull).open("w")  # noqa: SIM115 - until the end
    sys.stderr = sys.stderr or Path(os.devnull).open("w")  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper) and stream.encoding.lower() not in ("utf-8", "utf8"):
            stream.reconfigure(errors="replace")


def _check_folder() -> None:
    try:
        Path.cwd()
    except OSError:
        raise ConfigurationError("This folder isn't there any more: go to another one.") from None


def _readable(arguments: Sequence[str]) -> list[str]:
    """Read arguments as UTF-8, whatever the system's language is."""
    try:
        return [os.fsencode(argument).decode("utf-8") for argument in arguments]
    except UnicodeDecodeError:
        raise ConfigurationError("The arguments can't be read: they aren't UTF-8 text.") from None


def as_typed(name: str = "askfirst") -> str:
    """Tell how this command is started where somebody stands, for sentences that name it.

    It may not be on the PATH, as after `make demo`, or run as a module.
    """
    program, python = Path(sys.argv[0]), Path(sys.executable)
    if program.name == "__main__.py":
        return f"{_from_here(python, python.name)} -m {program.parent.name}"
    return _from_here(program, name) if program.name == name else name


def _from_here(program: Path, name: str) -> str:
    found = shutil.which(name)
    if found and Path(found).absolute() == program.absolute():
        return name
    here = Path.cwd()
    where = program.absolute()
    return shlex.quote(str(where.relative_to(here) if where.is_relative_to(here) else where))


def plain(app: typer.Typer) -> TyperGroup:
    """Make the command of an app, without what Typer's help would show to no use.

    That is the types of flags and of named arguments, and two options for completion, which work
    all the same.
    """
    group = cast("TyperGroup", typer.main.get_command(app))
    names = group.context_settings["help_option_names"]
    for command in (group, *group.commands.values()):
        for param in command.get_params(typer.Context(command, help_option_names=names)):
            _make_plain(param)
    return group


def _make_plain(param: object) -> None:
    if isinstance(param, TyperOption):
        param.hidden = param.hidden or param.name in COMPLETION
        param.metavar = "" if param.is_flag else param.metavar
    elif isinstance(param, TyperArgument) and param.metavar:
        param.display_type_rich = _no_type  # type: ignore[method-assign]


def _no_type(ctx: object) -> None:
    """Show no type beside an argument."""


def _complain(name: str, lines: str, status: int) -> int:
    for line in lines.splitlines():
        typer.echo(f"{name}: {line}", err=True)
    return status


def _usage(error: typer.TyperException) -> str:
    """Say what is wrong with the arguments; no line at all where the help has been shown."""
    line = " ".join(error.format_message().replace("Value error, ", "").split())
    context: typer.Context | None = getattr(error, "ctx", None)
    return f"{line.rstrip('.')} (see {context.command_path} --help)" if line and context else line
