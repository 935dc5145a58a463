from .. import ContainerReferenceParam as ContainerReferenceParam

__all__ = ("ContainerReferenceParam",)
