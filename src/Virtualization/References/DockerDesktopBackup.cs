namespace Virtualization;

[Reference("Docker documentation: back up and restore Docker Desktop data", "https://github.com/docker/docs/blob/HEAD/content/manuals/desktop/settings-and-maintenance/backup-and-restore.md", Author = "Docker", Language = "en")]
public sealed class DockerDesktopBackup;
