from .. import ResponseCompactionItemParamParam

__all__ = ("ResponseCompactionItemParamParam",)
