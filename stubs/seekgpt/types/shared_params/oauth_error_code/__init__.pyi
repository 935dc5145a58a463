from .. import OAuthErrorCode

__all__ = ("OAuthErrorCode",)
