from .. import FileCreateParams

__all__ = ("FileCreateParams",)
