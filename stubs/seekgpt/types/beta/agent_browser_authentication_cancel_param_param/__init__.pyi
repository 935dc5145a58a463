from .. import AgentBrowserAuthenticationCancelParamParam

__all__ = ("AgentBrowserAuthenticationCancelParamParam",)
