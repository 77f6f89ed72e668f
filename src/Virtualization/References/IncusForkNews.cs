namespace Virtualization;

[Reference("Fork of LXD lands and almost immediately it’s Linux Containers’ newest project", "https://fossforce.com/2023/08/fork-of-lxd-lands-almost-immediately-as-a-linux-containers-project/", Year = 2023, Author = "FOSS Force", Language = "en")]
public sealed class IncusForkNews;
