from .. import AgentBrowserAuthenticationCancelParam

__all__ = ("AgentBrowserAuthenticationCancelParam",)
