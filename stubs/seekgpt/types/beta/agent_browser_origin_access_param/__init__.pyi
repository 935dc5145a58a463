from .. import AgentBrowserOriginAccessParam

__all__ = ("AgentBrowserOriginAccessParam",)
