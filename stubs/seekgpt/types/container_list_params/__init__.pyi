from .. import ContainerListParams as ContainerListParams

__all__ = ("ContainerListParams",)
