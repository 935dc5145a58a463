from typing import Any
from .base import BaseClient
from .options import Body, FinalRequestOptions, RequestOptions
from .call import Call

class Verbs(BaseClient):
    def execute(self, call: Call) -> Any: ...
    def request(
        self,
        cast_to: Any,
        options: FinalRequestOptions,
        *,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any: ...
    def get(
        self,
        path: str,
        *,
        cast_to: Any,
        options: RequestOptions = ...,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any: ...
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
    ) -> Any: ...
    def patch(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Body = None,
        content: Any = None,
        files: Any = None,
        options: RequestOptions = ...,
    ) -> Any: ...
    def put(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Body = None,
        content: Any = None,
        files: Any = None,
        options: RequestOptions = ...,
    ) -> Any: ...
    def delete(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Body = None,
        content: Any = None,
        files: Any = None,
        options: RequestOptions = ...,
    ) -> Any: ...
    def get_api_list(
        self,
        path: str,
        *,
        model: Any,
        page: Any,
        body: Body = None,
        options: RequestOptions = ...,
        method: str = "get",
    ) -> Any: ...
