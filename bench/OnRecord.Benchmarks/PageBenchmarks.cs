using System.Text;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using OnRecord.Reading;

namespace OnRecord.Benchmarks;

/// <summary>
/// Pages from bytes to report, against nothing but AngleSharp's parse of the decoded page. One operation is all pages; the log names how many.
/// <c>bench/pages</c> measures both and Mozilla's Readability in one run.
/// </summary>
[MemoryDiagnoser]
public class PageBenchmarks
{
    private readonly HtmlParser _parser = new();
    private byte[][] _pages = null!;
    private string[] _decoded = null!;

    [GlobalSetup]
    public void Load()
    {
        _pages = [.. Corpus.Pages().Select(Corpus.Bytes)];
        _decoded = [.. _pages.Select(Encoding.UTF8.GetString)];
        Console.WriteLine($"// {_pages.Length} pages, {_pages.Sum(page => page.Length)} bytes");
    }

    [Benchmark(Baseline = true)]
    public int BareParse() => _decoded.Sum(page => _parser.ParseDocument(page).ChildNodes.Length);

    [Benchmark]
    public int Read() => _pages.Sum(page => ReportReader.Read("page.html", page).Text.Length);
}
