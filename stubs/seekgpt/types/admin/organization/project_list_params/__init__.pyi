from .. import ProjectListParams as ProjectListParams

__all__ = ("ProjectListParams",)
