"""The two libraries, by what they have in common: one public interface under two names."""

from __future__ import annotations

import importlib
import importlib.util
from dataclasses import dataclass
from typing import Any, Callable

URL = "http://benchmark.test/v1"
KEY = "sk-benchmark"


@dataclass(frozen=True)
class Side:
    """A library to measure, and the HTTP library its clients are made of."""

    package: str
    client: str
    web: str

    def module(self) -> Any:
        return importlib.import_module(self.package)

    def http(self) -> Any:
        return importlib.import_module(self.web)

    def make(self, answer: Callable[[Any], Any]) -> Any:
        """A client whose requests `answer` responds to, without a network."""
        http = self.http()
        transport = http.Client(transport=http.MockTransport(answer))
        return getattr(self.module(), self.client)(api_key=KEY, base_url=URL, http_client=transport)

    def make_async(self, answer: Callable[[Any], Any]) -> Any:
        http = self.http()
        transport = http.AsyncClient(transport=http.MockTransport(answer))
        client = getattr(self.module(), f"Async{self.client}")
        return client(api_key=KEY, base_url=URL, http_client=transport)


def side_of(package: str) -> Side:
    """The side of a package that is installed in this environment."""
    if package == "seekgpt":
        return Side("seekgpt", "SeekGPT", "httpx")
    # From its version 3 on the peer has an HTTP library of its own, with httpx's interface.
    web = "httpx2" if importlib.util.find_spec("httpx2") else "httpx"
    return Side("openai", "OpenAI", web)
