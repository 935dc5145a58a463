"""Requests to endpoints that have no method: ``client.get("/path", cast_to=...)`` and its like."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable

from .._hints import on_demand
from .base import BaseClient
from .options import Body, FinalRequestOptions, RequestOptions

if TYPE_CHECKING:
    from .call import Call


class Verbs(BaseClient):
    """A client that has a method for each of HTTP's."""

    def execute(self, call: Call) -> Any:
        """Make a call and give what its mode asks for."""
        raise NotImplementedError

    def _execute(self, call: Call) -> Any:
        """The same for who asks for this and nothing else: no method is called on the way."""
        raise NotImplementedError

    def _begin(self, call: Call) -> Any:
        """Make a call that no verb has to be asked about, or what makes it later."""
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

        origin = options.origin
        if origin is not None and origin.cast_to == cast_to:
            return self._execute(options.to_call())
        answer = answer_for(self._structure_as, cast_to, stream_cls if stream else None)
        return self._execute(options.to_call(answer, stream=stream))

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
        final = FinalRequestOptions(method="get", url=path, **options)
        del options  # of which headers may hold secrets, for those who look at local variables
        return self.request(cast_to, final, stream=stream, stream_cls=stream_cls)

    def post(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Body = None,
        content: Any = None,
        files: Any = None,
        options: RequestOptions = {},  # noqa: B006
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """POST to a path: ``body`` as JSON, or form fields beside ``files``, or raw ``content``."""
        final = _sending("post", path, body, content, files, options)
        del options
        return self.request(cast_to, final, stream=stream, stream_cls=stream_cls)

    def patch(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Body = None,
        content: Any = None,
        files: Any = None,
        options: RequestOptions = {},  # noqa: B006
    ) -> Any:
        """PATCH a path, with a body as `post` takes it."""
        final = _sending("patch", path, body, content, files, options)
        del options
        return self.request(cast_to, final)

    def put(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Body = None,
        content: Any = None,
        files: Any = None,
        options: RequestOptions = {},  # noqa: B006
    ) -> Any:
        """PUT to a path, with a body as `post` takes it."""
        final = _sending("put", path, body, content, files, options)
        del options
        return self.request(cast_to, final)

    def delete(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Body = None,
        content: Any = None,
        files: Any = None,
        options: RequestOptions = {},  # noqa: B006
    ) -> Any:
        """DELETE a path, with a body as `post` takes it."""
        final = _sending("delete", path, body, content, files, options)
        del options
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
        del options
        origin = final.origin
        if origin is not None and origin.cast_to == model:
            return self._begin(final.to_call())
        return self._begin(final.to_call(page_answer(self._structure_as, model, page)))


def _sending(
    method: str, path: str, body: Body, content: Any, files: Any, options: RequestOptions
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


on_demand(__name__)
