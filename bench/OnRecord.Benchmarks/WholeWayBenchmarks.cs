using BenchmarkDotNet.Attributes;
using OnRecord.Analysis;
using OnRecord.Reading;
using OnRecord.Records;

namespace OnRecord.Benchmarks;

/// <summary>Articles from bytes to the JSON line of their record. One operation is all articles of the corpus; the log names how many.</summary>
[MemoryDiagnoser]
public class WholeWayBenchmarks
{
    private ReportAnalyser _analyser = null!;
    private (string Source, byte[] Bytes)[] _articles = null!;

    [GlobalSetup]
    public void Load()
    {
        _analyser = ReportAnalyser.Load();
        _articles = [.. Corpus.Articles().Select(path => (path, File.ReadAllBytes(path)))];
        Console.WriteLine($"// {_articles.Length} articles, {_articles.Sum(a => a.Bytes.Length)} bytes");
    }

    [Benchmark(Baseline = true)]
    public int OneCore() => _articles.Sum(a => One(a.Source, a.Bytes));

    [Benchmark]
    public int AllCores() => _articles.AsParallel().Sum(a => One(a.Source, a.Bytes));

    private int One(string source, byte[] bytes) => RecordJson.Write(RecordBuilder.Build(_analyser.Analyse(ReportReader.Read(source, bytes)))).Length;
}
