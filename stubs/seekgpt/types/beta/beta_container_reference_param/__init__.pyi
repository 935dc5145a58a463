from .. import BetaContainerReferenceParam

__all__ = ("BetaContainerReferenceParam",)
