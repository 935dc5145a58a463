from .. import FileRetrieveResponse

__all__ = ("FileRetrieveResponse",)
