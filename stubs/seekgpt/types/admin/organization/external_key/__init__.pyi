from .. import ExternalKey

__all__ = ("ExternalKey",)
