"""The commands of `wfk-bot`; each is short here and works elsewhere."""

from __future__ import annotations

import asyncio
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from rich.console import Console

from bot.cli import announce
from bot.domain.language import Language
from bot.roles import Role
from bot.settings import Settings, SettingsError, read_settings

app = typer.Typer(name="wfk-bot", help="The chat bot of WFK.", no_args_is_help=True, pretty_exceptions_enable=False)
knowledge_app = typer.Typer(help="The facts the bot answers from.", no_args_is_help=True)
deliveries_app = typer.Typer(help="What did not arrive, and sending it again.", invoke_without_command=True)
database_app = typer.Typer(help="The database.", no_args_is_help=True)
app.add_typer(knowledge_app, name="knowledge")
app.add_typer(database_app, name="database")
app.add_typer(deliveries_app, name="deliveries")
announce.add_to(app)

# Errors go to standard error, so that what is printed can be piped.
errors = Console(stderr=True)
console = Console()


def main() -> None:
    """Run the command line; what an operator can mend is said in a line, without a stack trace."""
    from sqlalchemy.exc import SQLAlchemyError  # noqa: PLC0415

    from knowledge.load import KnowledgeError  # noqa: PLC0415

    try:
        app()
    except KnowledgeError as error:
        fail("The knowledge cannot be read", str(error), "Mend the file, or see: wfk-bot knowledge check")
    except (SQLAlchemyError, OSError) as error:
        fail("The database or a file cannot be used", str(error).splitlines()[0], "See: wfk-bot doctor")


def fail(what: str, why: str, mend: str) -> NoReturn:
    """Say what is wrong and how to mend it, and end."""
    errors.print(f"[bold red]{what}:[/] ", end="")
    errors.print(why, markup=False, highlight=False)
    errors.print(mend, markup=False, highlight=False)
    raise SystemExit(1)


def settings_or_exit() -> Settings:
    """The settings, or a clear list of what is wrong with them."""
    try:
        return read_settings()
    except SettingsError as error:
        errors.print("[bold red]The settings cannot work:[/]")
        for problem in error.problems:
            errors.print(f"  {problem}", markup=False, highlight=False)
        errors.print("Settings come from the environment and from .env; .env.example explains each.")
        raise typer.Exit(2) from None


@app.command()
def run(
    role: Annotated[Role, typer.Option(help="The part of the work, of which any number of processes may run on PostgreSQL.")] = Role.ALL,
) -> None:
    """Start the bot: the web chat, and every platform whose token is set."""
    import uvloop  # noqa: PLC0415 - comes with uvicorn; a tenth less work than the loop of the standard library

    from bot.cli.run import run_bot  # noqa: PLC0415 - loads every library, which `ask --help` need not wait for

    raise typer.Exit(uvloop.run(run_bot(settings_or_exit(), errors, role)))


@app.command()
def chat(language: Annotated[Language | None, typer.Option(help="The language to begin in.")] = None) -> None:
    """Talk with the bot in the terminal."""
    from bot.cli.chat import talk  # noqa: PLC0415

    asyncio.run(talk(settings_or_exit(), console, language))


@app.command()
def ask(
    text: Annotated[str | None, typer.Argument(help="The question.")] = None,
    language: Annotated[Language | None, typer.Option(help="The language the contact has set.")] = None,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
    batch: Annotated[
        Path | None, typer.Option(help="JSON lines with id and text; prints one JSON line each.", exists=True, dir_okay=False)
    ] = None,
) -> None:
    """Ask one question, or many from a file: each in a fresh conversation after the greeting."""
    from bot.cli.ask import ask_batch, ask_one  # noqa: PLC0415

    if (text is None) == (batch is None):
        errors.print("Give either a question or --batch FILE.")
        raise typer.Exit(2)
    settings = settings_or_exit()
    if batch is not None:
        raise typer.Exit(asyncio.run(ask_batch(settings, batch, sys.stdout, errors, language)))
    asyncio.run(ask_one(settings, text or "", console, language, as_json=as_json))


@app.command()
def read(
    batch: Annotated[Path, typer.Option(help="JSON lines with id and text; prints one JSON line each.", exists=True, dir_okay=False)],
    now: Annotated[datetime | None, typer.Option(parser=datetime.fromisoformat, help="The present, as 2027-03-01T09:00+01:00.")] = None,
) -> None:
    """Read office requests in free text: site, first and last day, seats, and whether the bot would ask back."""
    from bot.cli.read import read_batch  # noqa: PLC0415

    raise typer.Exit(read_batch(batch, now or datetime.now(UTC).astimezone(), sys.stdout, errors))


@app.command("import")
def import_sites(
    file: Annotated[
        Path,
        typer.Argument(help="YAML or CSV of sites or conferences; YAML or JSON of firms.", exists=True, dir_okay=False),
    ],
    *,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would be stored, and store nothing.")] = False,
) -> None:
    """Store sites and rooms, conferences, or firms and profiles from a file; with a mistake, named by line, nothing is stored."""
    from bot.cli.exchange import import_file  # noqa: PLC0415

    raise typer.Exit(import_file(settings_or_exit(), file, dry_run=dry_run, output=console, errors=errors))


@app.command("export")
def export_sites(file: Annotated[Path, typer.Argument(help="Where to write it; .yaml or .csv.", dir_okay=False)]) -> None:
    """Write sites, rooms and blocks as a file that `import` reads."""
    from bot.cli.exchange import export_file  # noqa: PLC0415

    raise typer.Exit(export_file(settings_or_exit(), file, console))


@app.command()
def posters(
    conference: Annotated[str, typer.Argument(help="The key of the conference.")],
    folder: Annotated[Path, typer.Option(help="Where to write the pictures.", file_okay=False)] = Path(),
) -> None:
    """Write the QR codes of a conference for Telegram and WeChat as pictures."""
    from bot.cli.posters import write_posters  # noqa: PLC0415

    raise typer.Exit(write_posters(settings_or_exit(), conference, folder, console, errors))


@app.command()
def match(
    file: Annotated[
        Path | None,
        typer.Argument(help="A file of firms and profiles, JSON or YAML; without it, what is on record.", exists=True, dir_okay=False),
    ] = None,
    profile: Annotated[list[str] | None, typer.Option(help="Only for this profile, by id; may be given several times.")] = None,
    top: Annotated[int, typer.Option(min=1, max=20, help="How many counterparts are shown.")] = 3,
    language: Annotated[Language | None, typer.Option(help="The language of the reasons; else each profile's own.")] = None,
    *,
    all_profiles: Annotated[bool, typer.Option("--all", help="For all profiles, shared out fairly (also without --profile).")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object a line.")] = False,
) -> None:
    """Find the counterparts of partnership profiles: offers to requests, across languages."""
    from bot.cli.partners import print_matches  # noqa: PLC0415

    chosen = [] if all_profiles else profile or []
    found = print_matches(settings_or_exit(), file, chosen, top=top, language=language, output=sys.stdout, errors=errors, as_json=as_json)
    raise typer.Exit(found)


@app.command("check-profile")
def check_profile(
    batch: Annotated[Path, typer.Option(help="JSON lines with id, lang, firm_name, firm_name_zh, text.", exists=True, dir_okay=False)],
) -> None:
    """Say which anonymous texts give their firm away, and by what: prints one JSON line each."""
    from bot.cli.partners import check_profiles  # noqa: PLC0415

    raise typer.Exit(check_profiles(batch, sys.stdout, errors))


@knowledge_app.command("check")
def check_knowledge(
    folder: Annotated[Path | None, typer.Argument(help="Another folder than KNOWLEDGE_DIR.")] = None,
    stale_days: Annotated[int, typer.Option(help="Entries older than this are named.")] = 365,
) -> None:
    """Name what is missing, duplicated, unreachable or stale, with file and line."""
    from bot.cli.knowledge import print_findings  # noqa: PLC0415

    settings = settings_or_exit()
    chosen = folder or settings.knowledge_dir
    raise typer.Exit(print_findings(chosen, settings.cache_dir, datetime.now(UTC).date(), stale_days, console))


@database_app.command("migrate")
def migrate_database() -> None:
    """Bring the database to the schema of this release; the bot also does so at its start."""
    from bot.storage.database import Database  # noqa: PLC0415
    from bot.storage.migrate import HEAD, migrate  # noqa: PLC0415

    database = Database(settings_or_exit().database_url)
    changed = migrate(database)
    database.close()
    console.print(f"The database is at {HEAD}{' now' if changed else ' already'}.")


@app.command()
def audit(
    wanted: Annotated[str, typer.Argument(help="A part of a colleague's name or of the subject; everything without it.")] = "",
    *,
    as_csv: Annotated[bool, typer.Option("--csv", help="Print all entries as CSV.")] = False,
) -> None:
    """Show who of the colleagues did what, and when; the newest first."""
    from bot.cli.audit import print_audit  # noqa: PLC0415

    print_audit(settings_or_exit(), wanted, console, sys.stdout, as_csv=as_csv)


@deliveries_app.callback()
def show_deliveries(
    context: typer.Context,
    state: Annotated[str | None, typer.Option(help="Only those: failed, uncertain or held.")] = None,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object a line.")] = False,
) -> None:
    """Show what did not arrive, or may not have, the newest first, and how many deliveries stand how."""
    if context.invoked_subcommand is None:
        from bot.cli.deliveries import show_deliveries as show  # noqa: PLC0415

        raise typer.Exit(show(settings_or_exit(), state, console, sys.stdout, as_json=as_json))


@deliveries_app.command("retry")
def retry_deliveries(
    ids: Annotated[list[int] | None, typer.Argument(help="Their ids.")] = None,
    state: Annotated[str | None, typer.Option(help="All of them: failed, uncertain or held.")] = None,
) -> None:
    """Send deliveries again that failed, are uncertain, or are held: by their ids, or all that stand so."""
    from bot.cli.deliveries import retry_deliveries as retry  # noqa: PLC0415
    from bot.cli.deliveries import retry_state  # noqa: PLC0415

    if (ids is None) == (state is None):
        console.print("Give ids, or --state.")
        raise typer.Exit(2)
    raise typer.Exit(retry(settings_or_exit(), ids, console) if ids else retry_state(settings_or_exit(), state or "", console))


@app.command()
def doctor() -> None:
    """Check settings, database, knowledge, tokens, web hook and clock, and say how to mend each."""
    from bot.cli.doctor import examine  # noqa: PLC0415

    raise typer.Exit(asyncio.run(examine(settings_or_exit(), console)))
