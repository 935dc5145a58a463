from .. import FileRetrieveResponse as FileRetrieveResponse

__all__ = ("FileRetrieveResponse",)
