using BenchmarkDotNet.Attributes;
using OnRecord.Language;
using OnRecord.Models;
using OnRecord.Reading;
using OnRecord.Text;

namespace OnRecord.Benchmarks;

/// <summary>Raw text to words, and raw text to tags, trees and names, on the sample reports; words a second are words over the mean.</summary>
[MemoryDiagnoser]
public class LanguageBenchmarks
{
    private Report[] _reports = [];
    private readonly string _models = ModelFiles.DefaultDirectory;
    private LanguageModel _model = null!;

    [GlobalSetup]
    public void Setup()
    {
        _model = LanguageModel.Load(_models);
        _reports =
        [
            .. Corpus
                .Articles()
                .Select(File.ReadAllText)
                .Select(text => new Report
                {
                    Id = "",
                    Source = "",
                    Text = text,
                    Body = [new TextSpan(0, text.Length)],
                }),
        ];
        Console.WriteLine($"// words in all: {Words()}");
    }

    [Benchmark(Baseline = true)]
    public int Words() => _reports.Sum(report => Tokenizer.Tokenize(report).Count);

    [Benchmark]
    public int WordsTreesAndNames() => _reports.Sum(report => _model.Parse(Tokenizer.Tokenize(report)).Names.Length);

    [Benchmark]
    public object Load() => LanguageModel.Load(_models);
}
