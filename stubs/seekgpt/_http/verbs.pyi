from typing import Any
from .base import BaseClient
from .options import Body, FinalRequestOptions, RequestOptions
from .call import Call

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
        body: Body = None,
        content: Any = None,
        files: Any = None,
        options: RequestOptions = ...,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """POST to a path: ``body`` as JSON, or form fields beside ``files``, or raw ``content``."""
    def patch(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Body = None,
        content: Any = None,
        files: Any = None,
        options: RequestOptions = ...,
    ) -> Any:
        """PATCH a path, with a body as `post` takes it."""
    def put(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Body = None,
        content: Any = None,
        files: Any = None,
        options: RequestOptions = ...,
    ) -> Any:
        """PUT to a path, with a body as `post` takes it."""
    def delete(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Body = None,
        content: Any = None,
        files: Any = None,
        options: RequestOptions = ...,
    ) -> Any:
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
