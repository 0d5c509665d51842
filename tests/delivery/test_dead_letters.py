"""What did not arrive is shown, counted, and can be sent again."""

from __future__ import annotations

import json
from pathlib import Path

from bot.domain.deliveries import DeliveryState, Fate, HowDelivered, Rung
from bot.domain.messages import Channel
from bot.ports import Outcome
from bot.storage.database import Database
from bot.storage.deliveries.dead_letters import count_states, dead_letters, send_again
from bot.storage.migrate import migrate
from tests.delivery.conftest import Process
from tests.delivery.stage import lease, promise, row
from tests.running import run_command
from tests.storage.stage import NOW

STATES = (DeliveryState.SENT, DeliveryState.FAILED, DeliveryState.UNCERTAIN, DeliveryState.HELD, DeliveryState.PENDING)


async def test_what_ended_badly_begins_anew_and_nothing_else(database: Database, process: Process) -> None:
    """A retried delivery is due with all its attempts before it; what was sent stays sent."""
    rows = [row(state, f"1{number}", state=state, attempts=12) for number, state in enumerate(STATES)]
    await promise(database, *rows)
    dead = database.run_blocking(lambda connection: dead_letters(connection, STATES[1:4], 10))
    assert [one.state for one in dead] == ["held", "uncertain", "failed"]
    everything = range(100)
    assert database.run_blocking(lambda connection: send_again(connection, list(everything), NOW)) == 3
    assert [(one.reason, one.attempts) for one in await lease(process())] == [
        ("failed", 0),
        ("uncertain", 0),
        ("held", 0),
        ("pending", 12),
    ]


async def test_the_rung_of_every_copy_can_be_looked_up(database: Database, process: Process) -> None:
    """A report counts the copies of a notice by channel, state, rung and error."""
    await promise(database, *(row(f"news:{who}", str(who), notice="news") for who in range(3)), row("other", "9", notice="other"))
    store = process()
    one, two, three, _ = await lease(store)
    await store.acknowledge(Outcome(one, DeliveryState.SENT, NOW, rung=Rung.DIRECT))
    await store.acknowledge(Outcome(two, DeliveryState.SENT, NOW, rung=Rung.DIRECT))
    await store.acknowledge(Outcome(three, DeliveryState.HELD, NOW, "windowclosed", rung=Rung.TEMPLATE))
    assert await store.look_up(HowDelivered("news")) == (
        Fate(Channel.TELEGRAM, DeliveryState.HELD, Rung.TEMPLATE, "windowclosed", 1),
        Fate(Channel.TELEGRAM, DeliveryState.SENT, Rung.DIRECT, "", 2),
    )


async def test_what_perhaps_arrived_twice_is_counted(database: Database) -> None:
    """Sent with a doubt is sent, and shown."""
    sent = {"state": DeliveryState.SENT}
    await promise(database, row("a", **sent), row("b", **sent, error="uncertain"), row("c", state=DeliveryState.UNCERTAIN))
    assert database.run_blocking(count_states) == {"sent": 2, "uncertain": 1, "doubtful": 1}


async def test_the_command_shows_and_retries(tmp_path: Path) -> None:
    """On the command line, as a table, as JSON lines, and by number."""
    url = f"sqlite:///{tmp_path / 'bot.db'}"
    database = Database(url)
    migrate(database)
    await promise(database, row("a", state=DeliveryState.FAILED, error="rejected"), row("b", state=DeliveryState.HELD))
    shown = await run_command(tmp_path, "deliveries", "--state", "failed", "--json", DATABASE_URL=url)
    (letter,) = [json.loads(line) for line in shown.output.splitlines()]
    assert (letter["id"], letter["state"], letter["error"]) == (1, "failed", "rejected")
    table = await run_command(tmp_path, "deliveries", DATABASE_URL=url)
    assert "1 failed" in table.output
    assert "1 held" in table.output
    again = await run_command(tmp_path, "deliveries", "retry", "1", "7", DATABASE_URL=url)
    assert (again.status, again.output.strip()) == (1, "1 of 2 will be sent again.")
    assert database.run_blocking(count_states)["pending"] == 1
    all_held = await run_command(tmp_path, "deliveries", "retry", "--state", "held", DATABASE_URL=url)
    assert (all_held.status, all_held.output.strip()) == (0, "1 will be sent again.")
    assert database.run_blocking(count_states)["pending"] == 2
    neither = await run_command(tmp_path, "deliveries", "retry", DATABASE_URL=url)
    assert neither.status == 2
    wrong = await run_command(tmp_path, "deliveries", "--state", "sent", DATABASE_URL=url)
    assert wrong.status == 2
    database.close()
