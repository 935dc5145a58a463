from .. import ResponseSteerErrorCode as ResponseSteerErrorCode
