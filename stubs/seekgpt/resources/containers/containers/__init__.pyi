from .. import AsyncContainers as AsyncContainers, Containers as Containers

__all__ = ("AsyncContainers", "Containers")
