from .. import ProjectListParams as ProjectListParams
