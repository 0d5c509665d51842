"""What operators ask over HTTP: is it alive, is it ready, and its figures."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from bot.metrics import REGISTRY
from bot.ports import Adapter
from bot.storage.database import Database


def routes(database: Database, adapters: Sequence[Adapter], knowledge_ready: Callable[[], bool]) -> list[Route]:
    """`/healthz` answers while the process lives; `/readyz` 503 while a part is missing; `/metrics` for Prometheus."""

    async def healthz(_request: Request) -> Response:
        return PlainTextResponse("ok\n")

    async def readyz(_request: Request) -> Response:
        parts = {"database": await _database_state(database), "knowledge": "ok" if knowledge_ready() else "loading"}
        notes: dict[str, str] = {}
        for adapter in adapters:
            health = adapter.health()
            parts[adapter.channel] = "ok" if health.ok else health.detail
            if health.ok and health.detail:
                notes[adapter.channel] = health.detail
        ready = all(state == "ok" for state in parts.values())
        return JSONResponse({"ready": ready, "parts": parts, "notes": notes}, status_code=200 if ready else 503)

    async def metrics(_request: Request) -> Response:
        return Response(generate_latest(REGISTRY), media_type=CONTENT_TYPE_LATEST)

    return [Route("/healthz", healthz), Route("/readyz", readyz), Route("/metrics", metrics)]


async def _database_state(database: Database) -> str:
    try:
        await database.run(lambda connection: connection.execute(text("SELECT 1")))
    except SQLAlchemyError as error:
        return type(error).__name__
    return "ok"
