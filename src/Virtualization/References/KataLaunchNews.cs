namespace Virtualization;

[Reference("OpenStack Kata Containers", "https://www.infoq.com/news/2017/12/openstack-kata-containers/", Year = 2017, Author = "InfoQ", Language = "en")]
public sealed class KataLaunchNews;
