using OnRecord.Analysis;
using OnRecord.Attribution.Explaining;
using OnRecord.Fetch;
using OnRecord.Models;
using OnRecord.Pairs;
using OnRecord.Reading;
using OnRecord.Storage;

namespace OnRecord.Cli.Running;

/// <summary>What the commands work with. Nothing is loaded or opened before a command asks for it.</summary>
internal sealed class Services
{
    /// <summary>Loads the models, and returns the way of a report through the stages.</summary>
    public Func<Func<Report, ReportAnalysis>> LoadAnalyser { get; init; } = () => ReportAnalyser.Load().Analyse;

    /// <summary>Loads the models, and returns what tells why a statement was found at an offset of a report.</summary>
    public Func<Func<Report, int, Explanation?>> LoadExplainer { get; init; } = () => ReportAnalyser.Load().Explain;

    /// <summary>Loads the judge of pairs, and returns what it says of two passages.</summary>
    public Func<Func<PairSide, PairSide, PairVerdict>> LoadPairJudge { get; init; } = () => PairJudge.Load(ModelFiles.DefaultDirectory).Judge;

    /// <summary>The record as it was made: for what adds to it, keeps it and checks it.</summary>
    public Func<string, IRecordStore> OpenRecordAsWritten { get; init; } = RecordStores.Open;

    /// <summary>The record as its corrections have it: for whatever shows it.</summary>
    public CorrectedStore OpenRecord(string record) => new(OpenRecordAsWritten(record));

    public Func<string, IRecordStore> OpenOrCreateRecord { get; init; } = RecordStores.OpenOrCreate;

    /// <summary>What reports say together.</summary>
    public LedgerShelf Ledgers { get; init; } = new();

    /// <summary>Opens the way to the web, for whoever can be reached at a contact.</summary>
    public Func<string?, PageFetcher> Fetcher { get; init; } = contact => new PageFetcher(new FetchOptions { Contact = contact }, TimeProvider.System);

    /// <summary>The name of whoever works here, where no other is given.</summary>
    public Func<string> Author { get; init; } =
        () => Environment.GetEnvironmentVariable("ONRECORD_BY") is { } name && !string.IsNullOrWhiteSpace(name) ? name.Trim() : Environment.UserName;

    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
