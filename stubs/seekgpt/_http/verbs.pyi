from typing import Any, TypedDict
from .base import BaseClient
from .options import Body, FinalRequestOptions, RequestOptions
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
    def request(
        self,
        cast_to: Any,
        options: FinalRequestOptions,
        *,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """Make a request described by options."""
    def get(
        self,
        path: str,
        *,
        cast_to: Any,
        options: RequestOptions = ...,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """GET a path; the answer is turned into ``cast_to``."""
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
    def patch(self, path: str, *, cast_to: Any, **sent: Unpack[Sent]) -> Any:
        """PATCH a path, with a body as `post` takes it."""
    def put(self, path: str, *, cast_to: Any, **sent: Unpack[Sent]) -> Any:
        """PUT to a path, with a body as `post` takes it."""
    def delete(self, path: str, *, cast_to: Any, **sent: Unpack[Sent]) -> Any:
        """DELETE a path, with a body as `post` takes it."""
    def get_api_list(
        self,
        path: str,
        *,
        model: Any,
        page: Any,
        body: Body = None,
        options: RequestOptions = ...,
        method: str = "get",
    ) -> Any:
        """GET a page of ``model`` items; ``page`` is one of the page classes."""
