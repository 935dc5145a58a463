from .. import FileCreateParams as FileCreateParams

__all__ = ("FileCreateParams",)
