from .. import ResponseCompactionItemParamParam as ResponseCompactionItemParamParam

__all__ = ("ResponseCompactionItemParamParam",)
