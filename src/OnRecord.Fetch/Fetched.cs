using OnRecord.Reading.Inputs;

namespace OnRecord.Fetch;

/// <summary>What came of a fetch.</summary>
/// <param name="Address">The address that answered, after redirects.</param>
/// <param name="Bytes">The body, without content coding; empty when <paramref name="NotModified"/>.</param>
/// <param name="NotModified">The server says that nothing changed since the validators sent.</param>
public sealed record Fetched(Uri Address, ReadOnlyMemory<byte> Bytes, Validators Validators, bool NotModified);
