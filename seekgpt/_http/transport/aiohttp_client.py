"""The short way to aiohttp: what httpx does for every request is done where something asks for it.

A client of httpx runs each request through generators for proof, redirects, hooks and decoding. A
request that needs none of them goes straight to the pool, and its body is read without them; any
other goes httpx's way.
"""

from __future__ import annotations

import logging
from datetime import timedelta
from time import perf_counter
from typing import Any

import httpx

from .aiohttp_pool import Body

_log = logging.getLogger("httpx")


class DirectResponse(httpx.Response):
    """A response whose body comes from aiohttp without anything in between."""

    begun = 0.0
    heeds_faults = True
    """Whether reading ends with the first fault of a decoder that only notes it."""

    async def aread(self) -> bytes:
        body = self.stream
        if hasattr(self, "_content") or not isinstance(body, Body):
            return await super().aread()
        if self.is_stream_consumed:
            raise httpx.StreamConsumed()
        if self.is_closed:
            raise httpx.StreamClosed()
        self.is_stream_consumed = True
        decoder: Any = self._get_content_decoder()
        parts = []
        try:
            while True:
                data = await body.read()
                if not data:
                    break
                self._num_bytes_downloaded += len(data)
                parts.append(decoder.decode(data))
                if getattr(decoder, "fault", None) is not None:  # no use in reading on
                    raise decoder.fault
            parts.append(decoder.flush())
        except httpx.RequestError as error:
            error.request = self.request
            raise
        self._done(body)
        self._content = b"".join(parts)
        return self._content

    async def aclose(self) -> None:
        if isinstance(self.stream, Body):
            self._done(self.stream)
        else:
            await super().aclose()

    def _done(self, body: Body) -> None:
        if not self.is_closed:
            self.is_closed = True
            self.elapsed = timedelta(seconds=perf_counter() - self.begun)
            body.close()


class DirectClient(httpx.AsyncClient):
    """`httpx.AsyncClient` that knows the short way."""

    async def send(
        self,
        request: httpx.Request,
        *,
        stream: bool = False,
        auth: Any = httpx.USE_CLIENT_DEFAULT,
        follow_redirects: Any = httpx.USE_CLIENT_DEFAULT,
    ) -> httpx.Response:
        if (
            self.is_closed
            or follow_redirects is not False
            or (auth is not None and (auth is not httpx.USE_CLIENT_DEFAULT or self._auth))
            or request.url.userinfo
            or any(self._event_hooks.values())
            or "timeout" not in request.extensions
            or not isinstance(request.stream, httpx.AsyncByteStream)
        ):
            return await super().send(
                request, stream=stream, auth=auth, follow_redirects=follow_redirects
            )
        begun = perf_counter()
        try:
            response = await self._transport_for_url(request.url).handle_async_request(request)
        except httpx.RequestError as error:
            error.request = request
            raise
        try:
            response.request = request
            if isinstance(response, DirectResponse):
                response.begun = begun
            self.cookies.extract_cookies(response)
            response.default_encoding = self._default_encoding
            if _log.isEnabledFor(logging.INFO):
                _log.info(
                    'HTTP Request: %s %s "%s %d %s"',
                    request.method,
                    request.url,
                    response.http_version,
                    response.status_code,
                    response.reason_phrase,
                )
            if response.has_redirect_location:
                response.next_request = self._build_redirect_request(request, response)
            if not stream:
                await response.aread()
        except BaseException:
            await response.aclose()
            raise
        return response
