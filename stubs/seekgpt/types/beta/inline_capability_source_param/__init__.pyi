from .. import InlineCapabilitySourceParam

__all__ = ("InlineCapabilitySourceParam",)
