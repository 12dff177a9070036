namespace OnRecord.Storage.Tests;

public sealed class PackingTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(10_000)]
    public void Unpack_WhatWasPacked_IsTheSameBytes(int length)
    {
        byte[] bytes = new byte[length];
        new Random(length).NextBytes(bytes);

        (string packing, byte[] packed) = Packing.Pack(bytes);

        packing.ShouldBe(Packing.None);
        Packing.Unpack(packing, packed).ShouldBe(bytes);
    }

    [Fact]
    public void Pack_RepetitiveBytes_ArePackedSmaller()
    {
        byte[] bytes = new byte[100_000];

        (string packing, byte[] packed) = Packing.Pack(bytes);

        packing.ShouldBe(Packing.Brotli);
        packed.Length.ShouldBeLessThan(1000);
        Packing.Unpack(packing, packed).ShouldBe(bytes);
    }

    [Fact]
    public void Unpack_DamagedBytes_SaysSo() => Should.Throw<InvalidDataException>(() => Packing.Unpack(Packing.Brotli, [0xFF, 0xFF, 0xFF, 0x01]));
}
