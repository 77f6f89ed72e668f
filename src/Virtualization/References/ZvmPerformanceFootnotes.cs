namespace Virtualization;

[Reference("z/VM performance report: footnotes", "https://www.vm.ibm.com/perf/reports/zvm/html/notes.html", Author = "IBM", Language = "en")]
public sealed class ZvmPerformanceFootnotes;
