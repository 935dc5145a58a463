from .. import OAuthErrorCode as OAuthErrorCode

__all__ = ("OAuthErrorCode",)
