from .. import AgentBrowserOriginAccessParamParam

__all__ = ("AgentBrowserOriginAccessParamParam",)
