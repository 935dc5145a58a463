"""A server for tests that answers every declared endpoint, made from the declarations.

    from seekgpt import SeekGPT
    from seekgpt.testing import serve

    with serve() as server:
        client = SeekGPT(base_url=server.base_url, api_key="any")
        assert client.responses.create(model="gpt-4o", input="Hi").output_text

It listens on loopback, needs no network, and always answers the same. A request that does not keep
to its declaration is answered with status 400, an error that names the parameter, as the API does.
Needs the extra ``server``: ``pip install seekgpt[server]``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .server import Server, serve

if TYPE_CHECKING:
    from .app import create_app

__all__ = ["Server", "create_app", "serve"]


def __getattr__(name: str) -> Any:
    if name == "create_app":
        from .app import create_app

        return create_app
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
