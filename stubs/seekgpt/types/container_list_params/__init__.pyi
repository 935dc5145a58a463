from .. import ContainerListParams

__all__ = ("ContainerListParams",)
