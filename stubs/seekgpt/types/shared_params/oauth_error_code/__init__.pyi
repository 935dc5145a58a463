from .. import OAuthErrorCode as OAuthErrorCode
