from .. import ContainerReferenceParam

__all__ = ("ContainerReferenceParam",)
