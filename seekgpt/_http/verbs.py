"""Requests to endpoints that have no method: ``client.get("/path", cast_to=...)`` and its like."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, TypedDict

from .base import BaseClient
from .options import Body, FinalRequestOptions, RequestOptions

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .call import Call


class Sent(TypedDict, total=False):
    """What goes along with a request."""

    body: Body
    """Sent as JSON, or beside files as form fields."""
    content: Any
    """Sent as it is."""
    files: Any
    options: RequestOptions


class Verbs(BaseClient):
    """A client that has a method for each of HTTP's."""

    def execute(self, call: Call) -> Any:
        """Make a call and give what its mode asks for."""
        raise NotImplementedError

    def _entering(self, request: Callable[[], Any]) -> Any:
        """What makes a request when it is entered, and closes its response when it is left."""
        from .answer.response import entering

        return entering(self, request)

    def request(
        self,
        cast_to: Any,
        options: FinalRequestOptions,
        *,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """Make a request described by options."""
        from .answer.casting import answer_for

        answer = answer_for(self._structure_as, cast_to, stream_cls if stream else None)
        return self.execute(options.to_call(answer, stream=stream))

    def get(
        self,
        path: str,
        *,
        cast_to: Any,
        options: RequestOptions = {},  # noqa: B006
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """GET a path; the answer is turned into ``cast_to``."""
        final = FinalRequestOptions(method="GET", url=path, **options)
        del options  # of which headers may hold secrets, for those who look at local variables
        return self.request(cast_to, final, stream=stream, stream_cls=stream_cls)

    def post(
        self,
        path: str,
        *,
        cast_to: Any,
        stream: bool = False,
        stream_cls: Any = None,
        **sent: Unpack[Sent],
    ) -> Any:
        """POST to a path: ``body`` as JSON, or form fields beside ``files``, or raw ``content``."""
        final = _sending("POST", path, **sent)
        del sent
        return self.request(cast_to, final, stream=stream, stream_cls=stream_cls)

    def patch(self, path: str, *, cast_to: Any, **sent: Unpack[Sent]) -> Any:
        """PATCH a path, with a body as `post` takes it."""
        final = _sending("PATCH", path, **sent)
        del sent
        return self.request(cast_to, final)

    def put(self, path: str, *, cast_to: Any, **sent: Unpack[Sent]) -> Any:
        """PUT to a path, with a body as `post` takes it."""
        final = _sending("PUT", path, **sent)
        del sent
        return self.request(cast_to, final)

    def delete(self, path: str, *, cast_to: Any, **sent: Unpack[Sent]) -> Any:
        """DELETE a path, with a body as `post` takes it."""
        final = _sending("DELETE", path, **sent)
        del sent
        return self.request(cast_to, final)

    def get_api_list(
        self,
        path: str,
        *,
        model: Any,
        page: Any,
        body: Body = None,
        options: RequestOptions = {},  # noqa: B006
        method: str = "get",
    ) -> Any:
        """GET a page of ``model`` items; ``page`` is one of the page classes."""
        from .answer.casting import page_answer

        final = FinalRequestOptions(method=method, url=path, json_data=body, **options)
        del options, body
        return self.execute(final.to_call(page_answer(self._structure_as, model, page)))


def _sending(
    method: str,
    path: str,
    *,
    body: Body = None,
    content: Any = None,
    files: Any = None,
    options: RequestOptions = {},  # noqa: B006
) -> FinalRequestOptions:
    if isinstance(body, bytes):
        import warnings

        warnings.warn(
            "Passing raw bytes as `body` is deprecated and will be removed in a future version. "
            "Please pass raw bytes via the `content` parameter instead.",
            DeprecationWarning,
            stacklevel=3,
        )
    if body is not None and content is not None:
        raise TypeError("Passing both `body` and `content` is not supported")
    if files is not None and content is not None:
        raise TypeError("Passing both `files` and `content` is not supported")
    return FinalRequestOptions(
        method=method, url=path, json_data=body, content=content, files=files, **options
    )
