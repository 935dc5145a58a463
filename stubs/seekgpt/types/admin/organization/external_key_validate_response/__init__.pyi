from .. import ExternalKeyValidateResponse

__all__ = ("ExternalKeyValidateResponse",)
