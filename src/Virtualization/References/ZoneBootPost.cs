namespace Virtualization;

[Reference("7 second boot?", "https://blog.softwaregardener.com/2005/06/14/7_second_boot/", Year = 2005, Author = "The Software Gardener", Language = "en")]
public sealed class ZoneBootPost;
