from .. import BetaContainerReferenceParam as BetaContainerReferenceParam

__all__ = ("BetaContainerReferenceParam",)
