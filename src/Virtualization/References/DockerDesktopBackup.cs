namespace Virtualization;

[Reference("Docker documentation: back up and restore Docker Desktop data", "https://github.com/docker/docs/blob/06893d278800c3adceec05dcb1ee2984a52e8b33/content/manuals/desktop/settings-and-maintenance/backup-and-restore.md", Author = "Docker", Language = "en")]
public sealed class DockerDesktopBackup;
