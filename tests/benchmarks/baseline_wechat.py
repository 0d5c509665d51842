"""The baseline of the WeChat benchmark: a bare web server that sends back what was said, checks nothing, keeps nothing."""

from __future__ import annotations

import argparse
import re

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

_FIELD = re.compile(r"<(ToUserName|FromUserName|CreateTime|Content)>(.*?)</", re.DOTALL)


async def echo(request: Request) -> Response:
    """The same text back, as a passive reply."""
    said = dict(_FIELD.findall((await request.body()).decode()))
    reply = (
        f"<xml><ToUserName>{said['FromUserName']}</ToUserName><FromUserName>{said['ToUserName']}</FromUserName>"
        f"<CreateTime>{said['CreateTime']}</CreateTime><MsgType>text</MsgType><Content>{said['Content']}</Content></xml>"
    )
    return Response(reply.encode(), media_type="text/xml")


async def ready(_request: Request) -> Response:
    """It is up."""
    return Response()


if __name__ == "__main__":
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--port", type=int, required=True)
    application = Starlette(routes=[Route("/wechat/callback", echo, methods=["POST"]), Route("/ready", ready)])
    uvicorn.run(application, host="127.0.0.1", port=arguments.parse_args().port, log_level="warning")
