import { describe, expect, test } from '@jest/globals'
import {
  headingFit,
  isHeadingVersion,
  versionOfHeading,
} from '../../src/version/heading-version.ts'

describe('the version a heading means', () => {
  test.each([
    ['1.2.0', false, '1.2.0'],
    ['v1.2.0', false, '1.2.0'],
    ['v1.2.0', true, 'v1.2.0'],
    ['1.0.0 beta3', false, '1.0.0~beta3'],
    ['2.0-rc1', false, '2.0~rc1'],
    ['2023/08/30', false, '20230830'],
    ['2025-08-07', false, '20250807'],
    ['7.47+3', false, '7.47+3'],
    ['1.2.2/3', false, undefined],
  ])('%s (v kept: %s) is %s', (written, keepV, version) => {
    expect(isHeadingVersion(written) && versionOfHeading(written, keepV)).toBe(version)
  })
})

describe('how well a heading fits a version', () => {
  test.each([
    ['1.2.0', '1.2.0', 'same'],
    ['v1.2.0', '1.2.0', 'spelling'],
    ['1.2.0', 'v1.2.0', 'spelling'],
    ['1.0.0_beta1', '1.0.0~beta1', 'spelling'],
    ['1.0.0-beta.1', '1.0.0~beta.1', 'spelling'],
    ['1.0.0 beta3', '1.0.0~beta3', 'spelling'],
    ['1.0.0~RC1', '1.0.0~rc1', 'spelling'],
    ['2023/08/30', '20230830', 'spelling'],
    ['1.2', '1.2.0', 'loose'],
    ['1.0.0', '1', 'loose'],
    ['3.0beta8', '3.0~beta8', 'loose'],
    ['3.0.beta6', '3.0~beta6', 'loose'],
    ['1.0~beta1', '1.0.0~beta.1', 'loose'],
    ['5.7.1', '5.7.1-504', 'revision'],
    ['0.2.2', '0.2.2+8.17', 'revision'],
    ['0.18.3', '8.18.0+0.18.3', 'build'],
    ['v0.18.3', '8.18.0+0.18.3', 'build'],
    ['0.18', '8.18.0+0.18.3', undefined],
    ['3', '8.18.0+3', undefined],
    ['1.2.0', '1.2.1', undefined],
    ['1.1', '1.10', undefined],
    ['10', '1', undefined],
    ['1.0.0', '1.0.0~beta1', undefined],
    ['5.7.1-503', '5.7.1-504', undefined],
    ['1.0.1', '1.0.0.1', undefined],
  ])('%s for %s: %s', (written, version, fit) => {
    expect(headingFit(written, version)).toBe(fit)
  })
})
